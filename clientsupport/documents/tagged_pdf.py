"""Makes PDF files that everybody can read: tagged, after PDF/UA-1, which Typst checks itself.

What stands in a file comes as data and is never read as Typst: no name can change the document.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import typst

PDF = "application/pdf"
FONTS = Path(__file__).with_name("fonts")  # no others: everywhere the same file comes out


def tagged_pdf(template: Path, data: Mapping[str, Any], *, made_on: date) -> bytes:
    """Return the PDF of a template that reads `sys.inputs.data`, as JSON.

    The same data of the same day give the same bytes. Raises `typst.TypstError` when the template
    leaves out what PDF/UA-1 asks for.
    """
    made = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)
    compiler = typst.Compiler(
        template,
        root=str(template.parent),
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
    )
    return cast("bytes", compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=made))
