package dev.truce.platform.streaming;

import dev.truce.platform.house.PlatformHouseRules;

class ArchitectureTest extends PlatformHouseRules {
    ArchitectureTest() {
        super("dev.truce.platform.streaming");
    }
}
