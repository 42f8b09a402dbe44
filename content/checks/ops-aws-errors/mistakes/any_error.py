# fails: forbidden
# hint: others_out
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def code_of(error):
    return error.response["Error"]["Code"]


def exists(client, bucket, key):
    try:
        client.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        return False
    return True


def ensure_bucket(client, name):
    try:
        client.create_bucket(Bucket=name)
    except ClientError as error:
        if code_of(error) != "BucketAlreadyOwnedByYou":
            raise


def make_client():
    return boto3.client(
        "s3", config=Config(retries={"mode": "standard", "max_attempts": 5}, connect_timeout=3)
    )
