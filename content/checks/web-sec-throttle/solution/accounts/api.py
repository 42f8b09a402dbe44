from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.throttling import AnonRateThrottle


class LoginThrottle(AnonRateThrottle):
    rate = "5/min"


class TokenView(ObtainAuthToken):
    throttle_classes = (LoginThrottle,)
