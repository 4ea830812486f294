"""`python -m career_journal.cli` is `career-journal`."""

from career_journal.cli import main

if __name__ == "__main__":
    main()
