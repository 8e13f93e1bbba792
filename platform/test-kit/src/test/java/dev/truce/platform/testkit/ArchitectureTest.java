package dev.truce.platform.testkit;

import dev.truce.platform.house.PlatformHouseRules;

class ArchitectureTest extends PlatformHouseRules {
    ArchitectureTest() {
        super("dev.truce.platform.testkit", "dev.truce.platform.embedded");
    }
}
