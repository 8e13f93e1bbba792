package dev.truce.handoffs;

import dev.truce.platform.house.ServiceHouseRules;

class ArchitectureTest extends ServiceHouseRules {
    ArchitectureTest() {
        super("dev.truce.handoffs");
    }
}
