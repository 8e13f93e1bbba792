package dev.truce.salesforce;

import dev.truce.platform.house.ServiceHouseRules;

class ArchitectureTest extends ServiceHouseRules {
    ArchitectureTest() {
        super("dev.truce.salesforce");
    }
}
