"""The page on which anybody verifies a certificate: no account, nothing kept."""

import pytest
from test_export_certificate import MADE, OURS, TEXT, THEIRS
from web_house import browser, real_app, served

from adapters.web.client import WebAdapter
from bot.export.signed_certificate import write_certificate


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TEXT, "Genuine. It was signed by this mentor"),
        (write_certificate(MADE, THEIRS), "by another mentor than this one"),
        (TEXT.replace('"checked":40', '"checked":41'), "Not genuine"),
        ("hello <script>alert(1)</script>", "That&#x27;s no certificate"),
        ("", "That&#x27;s no certificate"),
    ],
)
async def test_a_pasted_certificate_gets_its_verdict(text: str, said: str) -> None:
    app = real_app()
    app.certifier = OURS
    async with served(WebAdapter(app)) as url, browser(None) as page:
        async with page.get(f"{url}/verify") as empty:
            assert empty.status == 200
            assert "role=" not in await empty.text()
        async with page.post(f"{url}/verify", data={"certificate": text}) as answer:
            shown = await answer.text()
            assert (answer.status, answer.cookies) == (200, {})
        assert said in shown
        assert "<script>alert" not in shown
        assert ("Žofie 李" in shown.partition("</form>")[2]) == (said.startswith(("Genuine", "by another")))
