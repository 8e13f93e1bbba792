package dev.truce.handoffs;

import dev.truce.platform.testkit.openapi.ActionsAreInvocable;

@HandoffServiceTest
class ActionsAreInvocableTest extends ActionsAreInvocable {}
