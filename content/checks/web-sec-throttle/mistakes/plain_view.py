# fails: view
# hint: built_on
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView


class LoginThrottle(AnonRateThrottle):
    rate = "5/min"


class TokenView(APIView):
    throttle_classes = [LoginThrottle]
