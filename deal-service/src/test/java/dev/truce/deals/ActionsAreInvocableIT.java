package dev.truce.deals;

import dev.truce.platform.testkit.openapi.ActionsAreInvocable;

@DealServiceTest
class ActionsAreInvocableIT extends ActionsAreInvocable {}
