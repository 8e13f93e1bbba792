package dev.truce.deals;

import dev.truce.platform.testkit.openapi.OpenApiSnapshot;

@DealServiceTest
class OpenApiIT extends OpenApiSnapshot {}
