package dev.truce.platform.house.untidy.two;

import dev.truce.platform.house.untidy.one.Hen;

public class Egg {
    Hen hatch() {
        return new Hen();
    }
}
