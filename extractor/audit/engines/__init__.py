"""What runs shards. An engine is ``run(shards, jobs, tell) -> Iterator[Result]``: it knows nothing of
what a shard does, may run one twice, and gives each result as it comes."""
