"""The image and its composition give away as little as they can."""

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SERVICES = COMPOSE["services"].values()


def test_the_base_is_one_patch_version_and_a_digest_can_be_given() -> None:
    assert re.search(r"^ARG BASE=\S+:\d+\.\d+\.\d+-", DOCKERFILE, re.MULTILINE)
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert set(bases) == {"${BASE}${DIGEST:+@${DIGEST}}"}
    assert "imagetools inspect" in DOCKERFILE


def test_nothing_runs_as_root_and_the_tool_of_the_backup_is_there() -> None:
    assert re.findall(r"^USER (\d+)$", DOCKERFILE, re.MULTILINE) == ["10001"]
    assert "sqlite3" in DOCKERFILE


def test_every_service_has_no_capabilities_and_a_root_that_can_not_be_written() -> None:
    assert all(service["read_only"] and service["cap_drop"] == ["ALL"] for service in SERVICES)
    assert all(service["security_opt"] == ["no-new-privileges:true"] for service in SERVICES)


def test_no_password_is_a_default() -> None:
    found = [value for one in SERVICES for key, value in one["environment"].items() if re.search("PASSWORD|URL", key)]
    assert found
    assert all("${POSTGRES_PASSWORD:?" in value for value in found)


def test_what_the_house_reads_at_run_time_is_in_the_image_and_in_the_package() -> None:
    copied = " ".join(re.findall(r"^COPY (.*)$", DOCKERFILE, re.MULTILINE))
    packed = (ROOT / "pyproject.toml").read_text("utf-8")
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()
    for document in ("docs/privacy.md", "docs/terms.md"):
        assert document in copied
        assert f'"{document}" = "{document}"' in packed
        assert f"!{document}" in ignored or not {"docs", "docs/*"} & {*ignored}
