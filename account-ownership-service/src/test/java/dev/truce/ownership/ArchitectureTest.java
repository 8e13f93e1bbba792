package dev.truce.ownership;

import dev.truce.platform.house.ServiceHouseRules;

class ArchitectureTest extends ServiceHouseRules {
    ArchitectureTest() {
        super("dev.truce.ownership", "dev.truce.identity");
    }
}
