"""`python -m authwright`."""

from authwright.cli import main

main()
