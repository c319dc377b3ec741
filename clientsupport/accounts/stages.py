"""The second step of logging in."""

from allauth.mfa.stages import AuthenticateStage
from django.http import HttpRequest

from clientsupport.accounts.guard import is_strong


class SecondFactorStage(AuthenticateStage):
    """Asks for our second factor, unless the authority's own login already asked for one."""

    def _should_handle(self, request: HttpRequest) -> bool:
        if self.login.user is not None and is_strong(request.session, self.login.user):
            return False
        return bool(super()._should_handle(request))
