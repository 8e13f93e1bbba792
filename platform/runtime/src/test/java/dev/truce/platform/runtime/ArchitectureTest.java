package dev.truce.platform.runtime;

import dev.truce.platform.house.PlatformHouseRules;

class ArchitectureTest extends PlatformHouseRules {
    ArchitectureTest() {
        super("dev.truce.platform.runtime");
    }
}
