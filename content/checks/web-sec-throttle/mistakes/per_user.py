# fails: throttle
# hint: built_on
from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.throttling import UserRateThrottle


class LoginThrottle(UserRateThrottle):
    rate = "5/min"


class TokenView(ObtainAuthToken):
    throttle_classes = [LoginThrottle]
