"""What a unit of work says of itself (`intake.seeing`), as the rules on rows ask for it."""

from clientsupport.database.rows import Fact

REQUEST = Fact("request", "uuid")
LOCATOR = Fact("locator", "text")
PROVIDERS = Fact("providers", "bigint[]")
DELETING = Fact("deleting")
DESK = Fact("desk")
WRITER = Fact("writer", "bigint")
LOG = Fact("log")
AGENDA = Fact("agenda", "bigint")
