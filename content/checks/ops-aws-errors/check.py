"""Which errors mean no, and which have to come out."""

from judge import gives, raises

FILES = ("aws_safe.py",)
SETUP = """
    from botocore.exceptions import ClientError
    class Client:
        def __init__(self, code=None):
            self.code, self.calls = code, []
        def _do(self, *call):
            self.calls.append(call)
            if self.code == "network":
                raise ConnectionError("no route")
            if self.code:
                raise ClientError({"Error": {"Code": self.code, "Message": "told in other words, not 404"}}, call[0])
            return {"ContentLength": 3}
        def head_object(self, Bucket, Key):
            return self._do("head", Bucket, Key)
        def create_bucket(self, Bucket, **more):
            return self._do("create", Bucket)
"""


def there():
    """an object that is there gives True, asked for by bucket and key"""
    gives(
        "aws_safe.py",
        f"{SETUP}\n    c = Client()\n    [exists(c, 'lab', 'a.txt'), c.calls]",
        [True, [("head", "lab", "a.txt")]],
        hint="head_it",
    )


def missing():
    """the code 404 gives False"""
    gives("aws_safe.py", f"{SETUP}\n    exists(Client('404'), 'lab', 'a.txt')", False, hint="in_response")


def forbidden():
    """403 and SlowDown come out as ClientError"""
    for code in ("403", "SlowDown", "500"):
        raises(
            "aws_safe.py", f"{SETUP}\n    exists(Client({code!r}), 'lab', 'a.txt')", "ClientError", hint="others_out"
        )


def network():
    """an error of the network comes out as well"""
    raises(
        "aws_safe.py", f"{SETUP}\n    exists(Client('network'), 'lab', 'a.txt')", "ConnectionError", hint="others_out"
    )


def bucket():
    """ensure_bucket creates lab"""
    gives("aws_safe.py", f"{SETUP}\n    c = Client()\n    ensure_bucket(c, 'lab')\n    c.calls", [("create", "lab")])


def twice():
    """BucketAlreadyOwnedByYou is fine, BucketAlreadyExists comes out"""
    gives(
        "aws_safe.py",
        f"{SETUP}\n    ensure_bucket(Client('BucketAlreadyOwnedByYou'), 'lab')\n    'fine'",
        "fine",
        hint="mine_already",
    )
    raises(
        "aws_safe.py",
        f"{SETUP}\n    ensure_bucket(Client('BucketAlreadyExists'), 'lab')",
        "ClientError",
        hint="somebody_else",
    )


def configured():
    """the client is made with five attempts and three seconds to connect"""
    lines = "import boto3\nmake_client()\nboto3.made[0]"
    gives(
        "aws_safe.py",
        lines,
        ["s3", {"retries": {"mode": "standard", "max_attempts": 5}, "connect_timeout": 3}],
        hint="in_config",
    )
