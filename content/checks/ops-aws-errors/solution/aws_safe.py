import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def code_of(error):
    return error.response["Error"]["Code"]


def exists(client, bucket, key):
    """Tell whether an object is there."""
    try:
        client.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if code_of(error) != "404":
            raise
        return False
    return True


def ensure_bucket(client, name):
    """Make a bucket, unless it is ours already."""
    try:
        client.create_bucket(Bucket=name)
    except ClientError as error:
        if code_of(error) != "BucketAlreadyOwnedByYou":
            raise


def make_client():
    """Give a client that tries again, and doesn't wait for ever."""
    return boto3.client(  # free: who gets it is left open
        "s3", config=Config(retries={"mode": "standard", "max_attempts": 5}, connect_timeout=3)
    )
