"""Reads Dutch parliamentary letters (Kamerbrieven) and the notas that go with them."""
