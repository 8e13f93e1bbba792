package dev.truce.handoffs;

import dev.truce.platform.testkit.openapi.ActionsAreInvocable;

@HandoffServiceTest
class ActionsAreInvocableIT extends ActionsAreInvocable {}
