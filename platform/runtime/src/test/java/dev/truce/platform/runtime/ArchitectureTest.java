package dev.truce.platform.runtime;

import dev.truce.platform.house.HouseRules;
import dev.truce.platform.house.PlatformHouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends PlatformHouseRules {
    ArchitectureTest() {
        super("dev.truce.platform.runtime");
    }

    @Test
    void onlyPublicTypesOfTheEnginesAreUsed() {
        HouseRules.onlyPublicTypesOfThePlatformAreUsed("dev.truce.platform.runtime")
                .check(classes);
    }
}
