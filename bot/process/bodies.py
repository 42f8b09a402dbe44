"""The body of a request, within its bounds; it counts as work only when all of it is there."""

import asyncio
from functools import partial

from aiohttp import web

BODY_BYTES = 256 * 1024  # the work of an hour, with its files
BODY_SECONDS = 10.0
WHOLE_BODY = web.RequestKey("whole", partial)  # what is to be done as soon as it is


async def body_of(request: web.Request) -> bytes:
    """Read the body; raise HTTPBadRequest, HTTPRequestTimeout or HTTPRequestEntityTooLarge."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (web.HTTPException, ConnectionError):
        raise
    except Exception as error:
        raise web.HTTPBadRequest from error  # whatever the library says: it is not what its headers promise
    told = request.get(WHOLE_BODY)
    if told:
        told()
    return body
