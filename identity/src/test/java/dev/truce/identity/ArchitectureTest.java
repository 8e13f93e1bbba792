package dev.truce.identity;

import dev.truce.platform.house.ServiceHouseRules;

class ArchitectureTest extends ServiceHouseRules {
    ArchitectureTest() {
        super("dev.truce.identity");
    }
}
