"""The coverage of a pair as rows: what the workbook, the CSV and the Markdown table have in common."""
