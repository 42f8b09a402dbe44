# The base is named with its patch version. To pin its very bytes too, look up the digest and give it to the build:
#   docker buildx imagetools inspect python:3.12.12-slim-bookworm --format '{{.Manifest.Digest}}'
#   docker build --build-arg DIGEST=sha256:... -t mentor .
ARG BASE=python:3.12.12-slim-bookworm
ARG DIGEST=

FROM ${BASE}${DIGEST:+@${DIGEST}} AS build
WORKDIR /src
COPY requirements/run.txt requirements/sandbox.txt requirements/
RUN python -m venv /srv/mentor \
    && /srv/mentor/bin/pip install --no-cache-dir --require-hashes -r requirements/run.txt -r requirements/sandbox.txt
# what runs learners' code is compiled here, once, and not at every start
COPY runner runner
RUN /srv/mentor/bin/python -m runner compile /srv/sandbox
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY bot bot
COPY adapters adapters
COPY content content
COPY docs/privacy.md docs/terms.md docs/
COPY scheduler scheduler
RUN /srv/mentor/bin/pip install --no-cache-dir --no-deps .

FROM ${BASE}${DIGEST:+@${DIGEST}}
# sqlite3 makes the backups; its version is that of the release which the base is made of
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends sqlite3 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 10001 mentor && mkdir /data && chown mentor /data
COPY --from=build /srv/mentor /srv/mentor
COPY --from=build --chown=10001:10001 /srv/sandbox /srv/sandbox
USER 10001
WORKDIR /home/mentor
ENV PATH=/srv/mentor/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    MENTOR_HOST=0.0.0.0 \
    MENTOR_DATABASE_URL=sqlite:////data/mentor.db \
    MENTOR_CACHE_DIR=/data/cache \
    MENTOR_RUNNER_DIR=/srv/sandbox \
    MENTOR_LOG_FORMAT=json
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["mentor", "health"]
CMD ["mentor", "run"]
