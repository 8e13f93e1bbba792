package dev.truce.platform.testkit.house.untidy.two;

import dev.truce.platform.testkit.house.untidy.one.Hen;

public class Egg {
    Hen hatch() {
        return new Hen();
    }
}
