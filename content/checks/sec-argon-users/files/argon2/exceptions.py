"""The errors of argon2-cffi."""


class Argon2Error(Exception):
    """Whatever argon2 raises."""


class VerificationError(Argon2Error):
    """The verification failed."""


class VerifyMismatchError(VerificationError):
    """The password is another one."""


class HashingError(Argon2Error):
    """The hashing failed."""


class InvalidHashError(ValueError):
    """This is no hash."""


InvalidHash = InvalidHashError
