package dev.truce.platform.sobject;

import dev.truce.platform.house.PlatformHouseRules;

class ArchitectureTest extends PlatformHouseRules {
    ArchitectureTest() {
        super("dev.truce.platform.sobject");
    }
}
