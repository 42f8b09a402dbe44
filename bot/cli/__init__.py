"""Commands of `mentor`, a file each."""
