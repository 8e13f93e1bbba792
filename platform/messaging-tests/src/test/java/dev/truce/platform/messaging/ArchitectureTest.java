package dev.truce.platform.messaging;

import dev.truce.platform.house.PlatformHouseRules;

class ArchitectureTest extends PlatformHouseRules {
    ArchitectureTest() {
        super("dev.truce.platform.messaging");
    }
}
