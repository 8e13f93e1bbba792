package dev.truce.handoffs;

import dev.truce.platform.testkit.openapi.OpenApiSnapshot;

@HandoffServiceTest
class OpenApiIT extends OpenApiSnapshot {}
