"""Start Waypost: the window without arguments, otherwise the command line."""

import sys

from app.hardening import harden


def main() -> int:
    """Run this process; the exit code is 0 done, 1 refused or failed, 2 wrong usage."""
    harden()
    if len(sys.argv) > 1:
        return _command(sys.argv[1:])
    from app.ui.app import run_window

    return run_window([])


def _command(arguments: list[str]) -> int:
    from app.cli.parser import parse

    options = parse(arguments)
    if options.command == "demo":
        from app.demo.main import run_demo

        return run_demo(options)
    from app.cli.main import run_parsed

    return run_parsed(options)


if __name__ == "__main__":
    sys.exit(main())
