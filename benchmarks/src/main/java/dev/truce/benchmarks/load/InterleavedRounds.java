package dev.truce.benchmarks.load;

import dev.truce.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures several contenders in turns, so that what disturbs the machine for a while disturbs all of them. */
public final class InterleavedRounds {
    private InterleavedRounds() {}

    /**
     * Has every contender measured once in each round.
     *
     * @param contenders each measures one round
     * @return the median of each, in their order; the reason of a contender that is not there stays as it is
     */
    public static List<Figure> medians(int rounds, List<Supplier<Figure>> contenders) {
        List<List<Double>> values = contenders.stream()
                .map(each -> (List<Double>) new ArrayList<Double>())
                .toList();
        Figure[] result = new Figure[contenders.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Figure figure = contenders.get(i).get();
                result[i] = figure;
                if (figure.value() != null) {
                    values.get(i).add(figure.value());
                    result[i] = Figure.medianOf(values.get(i));
                }
            }
        }
        return List.of(result);
    }
}
