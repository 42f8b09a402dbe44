# fails: five_a_minute
# hint: its_rate
from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.throttling import AnonRateThrottle


class LoginThrottle(AnonRateThrottle):
    rate = "5/hour"


class TokenView(ObtainAuthToken):
    throttle_classes = [LoginThrottle]
