package dev.truce.ownership;

import dev.truce.platform.testkit.openapi.ActionsAreInvocable;

@OwnershipServiceTest
class ActionsAreInvocableIT extends ActionsAreInvocable {}
