"""What the journal's speed and size are promised to be, and one command that measures it: `python -m benchmarks`."""
