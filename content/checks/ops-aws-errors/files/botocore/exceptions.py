class BotoCoreError(Exception):
    pass


class ClientError(Exception):
    def __init__(self, error_response, operation_name):
        super().__init__(error_response["Error"]["Message"])
        self.response, self.operation_name = error_response, operation_name
