package dev.truce.deals;

import dev.truce.platform.house.ServiceHouseRules;

class ArchitectureTest extends ServiceHouseRules {
    ArchitectureTest() {
        super("dev.truce.deals");
    }
}
