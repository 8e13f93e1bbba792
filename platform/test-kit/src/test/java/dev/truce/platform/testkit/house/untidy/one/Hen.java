package dev.truce.platform.testkit.house.untidy.one;

import dev.truce.platform.testkit.house.untidy.two.Egg;

public class Hen {
    Egg lay() {
        return new Egg();
    }
}
