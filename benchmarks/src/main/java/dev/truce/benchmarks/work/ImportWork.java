package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.ROWS_PER_SECOND;
import static dev.truce.benchmarks.report.FigureUnit.SECONDS;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.FigureUnit;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.MeasuredStack;
import dev.truce.importer.api.TruceApi;
import dev.truce.importer.mapping.Mapping;
import dev.truce.importer.run.ImportRun;
import dev.truce.localstack.login.AccessTokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The example export is imported, where its data is there. */
public final class ImportWork implements Work {
    private static final String EXPORT = "crm-sales-opportunities";
    private static final String LARGEST_FILE = "sales_pipeline.csv";
    private static final double SECONDS_GOAL = 30;
    private static final Pattern RESULT = Pattern.compile("([\\d,]+) rows in ([\\d.]+) s, ([\\d,]+) rows/s");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        Path checkout = bench.places().checkout();
        Path data = checkout.resolve(System.getenv().getOrDefault("TRUCE_SHARED_DATA", "../shared/data"))
                .resolve(EXPORT)
                .normalize();
        if (!Files.isDirectory(data)) {
            String reason = "skipped: the export is not at " + data;
            bench.say(reason);
            return List.of(Comparison.alone("import of the example export", SECONDS, Figure.missing(reason)));
        }
        bench.withoutTwin();
        bench.awaitQuiet();
        Mapping mapping = Mapping.read(checkout.resolve("examples/" + EXPORT + "/mapping.yaml"));
        String printed = load(bench, mapping, partOf(bench, data));
        bench.awaitQuiet();
        return rows(printed, bench.size().partOfTheExport() == 1);
    }

    private static List<Comparison> rows(String printed, boolean whole) {
        Matcher result = RESULT.matcher(printed);
        if (!result.find()) {
            throw new BenchmarkFailure("the import tells no result: " + printed);
        }
        String work = "import of the example export, %s rows".formatted(result.group(1));
        return List.of(
                row(work, SECONDS, result.group(2), whole ? new Goal[] {Goal.atMost(SECONDS_GOAL)} : new Goal[0]),
                row(work, ROWS_PER_SECOND, result.group(3)));
    }

    private static Comparison row(String work, FigureUnit unit, String number, Goal... goals) {
        return Comparison.alone(work, unit, Figure.of(Double.parseDouble(number.replace(",", ""))), goals);
    }

    private static String load(Bench bench, Mapping mapping, Path folder) {
        MeasuredStack stack = bench.stack();
        AccessTokens tokens = new AccessTokens(stack.layout().issuerUrl());
        TruceApi api = new TruceApi(
                () -> tokens.forClient(stack.login()), stack.layout().instanceUrl());
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        Path rejects = bench.places().home().resolve("rejects.csv");
        bench.say("importing " + folder);
        new ImportRun(api, mapping, Clock.systemUTC(), out, false)
                .load(folder, rejects, Bench.CLIENTS)
                .printTo(out, rejects);
        return printed.toString();
    }

    /** The export, or a copy with fewer rows in its largest file. */
    private static Path partOf(Bench bench, Path data) {
        int every = bench.size().partOfTheExport();
        if (every == 1) {
            return data;
        }
        try (Stream<Path> files = Files.list(data)) {
            Path folder = Files.createDirectories(bench.places().home().resolve("part-of-the-export"));
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                int step = file.endsWith(LARGEST_FILE) ? every : 1;
                Files.write(
                        folder.resolve(file.getFileName()),
                        IntStream.range(0, lines.size())
                                .filter(line -> line % step == 0)
                                .mapToObj(lines::get)
                                .toList());
            }
            return folder;
        } catch (IOException e) {
            throw new BenchmarkFailure("cannot read the export: " + e.getMessage(), e);
        }
    }
}
