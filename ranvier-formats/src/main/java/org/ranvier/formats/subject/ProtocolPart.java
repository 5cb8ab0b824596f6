package org.ranvier.formats.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.MuscleNames;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.vocabulary.Words;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.NeedlePlan;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.SensoryPlan;

/// Reads what is to be tested: a protocol by its name, or one with tests of one's own.
public final class ProtocolPart {

  static final Vocabulary<Nerve> NERVES = new Vocabulary<>("nerve", Nerve.values());
  static final Vocabulary<Site> SITES = new Vocabulary<>("site", Site.values());
  public static final Words<List<Side>> SIDES = new Sides();

  private static final List<String> KEYS =
      List.of("protocol", "motor", "sensory", "needle", "special");
  private static final List<String> MOTOR =
      List.of("nerve", "muscle", "side", "sites", "fWaveStimuli");

  private ProtocolPart() {}

  public static Protocol read(Optional<Given> given) {
    Protocol usual = Protocol.shipped().getFirst();
    if (given.isEmpty()) {
      return usual;
    }
    if (!given.orElseThrow().hasFields()) {
      return given.orElseThrow().word(new Names());
    }
    Part part = new Part("An examination", given.orElseThrow(), KEYS);
    Protocol protocol = part.find("protocol").map(each -> each.word(new Names())).orElse(usual);
    if (part.has("motor")) {
      protocol = protocol.withMotor(motor(part.need("motor")));
    }
    if (part.has("sensory")) {
      protocol = protocol.withSensory(sensory(part.need("sensory")));
    }
    if (part.has("needle")) {
      protocol = protocol.withNeedle(needle(part.need("needle")));
    }
    if (part.has("special")) {
      protocol = protocol.withSpecial(SpecialPart.read(part.need("special")));
    }
    return protocol;
  }

  private static List<MotorPlan> motor(Given list) {
    List<MotorPlan> plans = new ArrayList<>();
    for (Given item : list.items("The motor studies")) {
      Part part = new Part("A motor study", item, MOTOR);
      Nerve nerve = part.need("nerve").word(NERVES);
      Muscle muscle = part.need("muscle").word(new MuscleNames());
      List<Site> sites = Drawn.words(part.need("sites"), SITES);
      int waves = part.find("fWaveStimuli").map(each -> each.whole("F-wave stimuli")).orElse(0);
      for (Side side : sides(part)) {
        plans.add(Drawn.checked(item, () -> new MotorPlan(nerve, muscle, side, sites, waves)));
      }
    }
    return plans;
  }

  private static List<SensoryPlan> sensory(Given list) {
    List<SensoryPlan> plans = new ArrayList<>();
    for (Given item : list.items("The sensory studies")) {
      Part part = new Part("A sensory study", item, List.of("nerve", "side", "proximal"));
      Nerve nerve = part.need("nerve").word(NERVES);
      List<Site> proximal =
          part.find("proximal").map(each -> Drawn.words(each, SITES)).orElse(List.of());
      sides(part).forEach(side -> plans.add(new SensoryPlan(nerve, side, proximal)));
    }
    return plans;
  }

  private static List<NeedlePlan> needle(Given list) {
    List<NeedlePlan> plans = new ArrayList<>();
    for (Given item : list.items("The muscles for the needle")) {
      Part part = new Part("A needle examination", item, List.of("muscle", "side"));
      Muscle muscle = part.need("muscle").word(new MuscleNames());
      sides(part).forEach(side -> plans.add(new NeedlePlan(muscle, side)));
    }
    return plans;
  }

  /// @return the sides that a part names, both if it names none
  public static List<Side> sides(Part part) {
    return part.find("side").map(each -> each.word(SIDES)).orElse(List.of(Side.values()));
  }

  /// One side, or both.
  private static final class Sides implements Words<List<Side>> {

    private static final String BOTH = "both";

    @Override
    public String noun() {
      return "side";
    }

    @Override
    public Optional<List<Side>> find(String word) {
      if (word.equals(BOTH)) {
        return Optional.of(List.of(Side.values()));
      }
      return new Vocabulary<>("side", Side.values()).find(word).map(List::of);
    }

    @Override
    public List<String> all() {
      List<String> all = new ArrayList<>(new Vocabulary<>("side", Side.values()).all());
      all.add(BOTH);
      return all;
    }
  }

  /// The names of the shipped protocols.
  private static final class Names implements Words<Protocol> {

    @Override
    public String noun() {
      return "protocol";
    }

    @Override
    public Optional<Protocol> find(String word) {
      return Protocol.named(word);
    }

    @Override
    public List<String> all() {
      return Protocol.shipped().stream().map(Protocol::id).toList();
    }
  }
}
