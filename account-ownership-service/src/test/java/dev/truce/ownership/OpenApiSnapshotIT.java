package dev.truce.ownership;

import dev.truce.platform.testkit.openapi.OpenApiSnapshot;

@OwnershipServiceTest
class OpenApiSnapshotIT extends OpenApiSnapshot {}
