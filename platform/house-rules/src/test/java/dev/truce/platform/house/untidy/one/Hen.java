package dev.truce.platform.house.untidy.one;

import dev.truce.platform.house.untidy.two.Egg;

public class Hen {
    Egg lay() {
        return new Egg();
    }
}
