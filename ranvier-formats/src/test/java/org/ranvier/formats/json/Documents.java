package org.ranvier.formats.json;

import java.util.List;

/// Small documents that are good or bad in one respect.
final class Documents {

  private Documents() {}

  /// @param body what stands beside the format
  static String record(String body) {
    return "{\"format\":\"ranvier.record/1\"" + (body.isEmpty() ? "" : "," + body) + "}";
  }

  static String examination(String body) {
    return record("\"examinations\":[{" + body + "}]");
  }

  static String strength(String body) {
    return examination("\"strength\":[{\"side\":\"left\"," + body + "}]");
  }

  static String study(String body) {
    return record("\"motorStudies\":[{\"nerve\":\"ulnar\",\"side\":\"left\"" + body + "}]");
  }

  static String response(String body) {
    return study(",\"responses\":[{\"site\":\"wrist\"" + body + "}]");
  }

  static String sensory(String body) {
    return record("\"sensoryStudies\":[{\"nerve\":\"sural\",\"side\":\"left\"" + body + "}]");
  }

  static final List<String> GOOD =
      List.of(
          record(""),
          record("\"id\":\"x\""),
          record("\"subject\":{}"),
          record("\"examinations\":[]"),
          record("\"laboratory\":{\"mProtein\":\"absent\",\"antiGm1Titre\":\"1:800\"}"),
          record("\"course\":{\"exposure\":\"none\",\"recurrentPalsies\":true}"),
          record("\"reported\":{\"blocks\":[{}]}"),
          record("\"reported\":{\"blocks\":[],\"noBlockFound\":true}"),
          record("\"needle\":[{\"muscle\":\"tibialis anterior\"}]"),
          record("\"treatments\":[{\"agent\":\"immunoglobulin\",\"days\":5.0}]"),
          examination("\"date\":\"2024-02-29\",\"day\":0"),
          strength("\"muscle\":\"first dorsal interosseous\",\"mrc\":4"),
          strength("\"muscle\":\"apb\",\"mrc\":\"4\""),
          strength("\"movement\":\"finger-extension\",\"mrc\":\"4-\",\"weak\":true"),
          strength("\"region\":\"hand\",\"weak\":false"),
          strength("\"region\":\"hand\",\"mrc\":5.0,\"weak\":false"),
          strength("\"region\":\"hand\",\"mrc\":\"5-\",\"weak\":true"),
          examination("\"reflexes\":[{\"reflex\":\"plantar\",\"grade\":\"extensor\"}]"),
          response(",\"outcome\":\"absent\""),
          response(",\"outcome\":\"not-tested\",\"distanceMillimetres\":80"),
          response(",\"outcome\":\"recorded\""),
          response(",\"amplitudeMillivolts\":0"),
          response(",\"amplitudeMillivolts\":4e1"),
          response(",\"trace\":{\"sampleIntervalMilliseconds\":0.1,\"millivolts\":[0,-1.5]}"),
          sensory(",\"outcome\":\"absent\",\"amplitudeMicrovolts\":0"));

  static final List<String> BAD =
      List.of(
          "{}",
          "[]",
          "null",
          "3",
          "{\"format\":\"ranvier.record/2\"}",
          record("\"id\":\" \""),
          record("\"id\":\"\""),
          record("\"name\":\"x\""),
          record("\"subject\":null"),
          record("\"subject\":{\"ageYears\":\"42\"}"),
          record("\"subject\":{\"sex\":\"f\"}"),
          record("\"laboratory\":{\"mProtein\":\"positive\"}"),
          record("\"laboratory\":{\"mProtein\":true}"),
          record("\"laboratory\":{\"antiGm1Titre\":800}"),
          record("\"course\":{\"exposure\":true}"),
          record("\"reported\":{\"blocks\":[{}],\"noBlockFound\":true}"),
          record("\"needle\":[{}]"),
          record("\"needle\":{}"),
          record("\"treatments\":[{\"agent\":\"immunoglobulin\",\"days\":5.5}]"),
          record("\"treatments\":[{\"route\":\"iv\"}]"),
          record("\"imaging\":{\"ultrasound\":[{\"nerve\":\"ulnar\",\"side\":\"left\"}]}"),
          examination("\"date\":\"2023-02-29\""),
          examination("\"date\":\"1.2.2023\""),
          examination("\"date\":\"2023-2-1\""),
          examination("\"grip\":[{\"side\":\"left\"}]"),
          examination("\"grip\":[{\"side\":\"left\",\"kilograms\":3,\"kilopascals\":3}]"),
          examination("\"reflexes\":[{\"reflex\":\"knee\",\"grade\":\"extensor\"}]"),
          examination("\"reflexes\":[{\"reflex\":\"plantar\",\"grade\":\"brisk\"}]"),
          examination("\"reflexes\":[{\"reflex\":\"knee\"}]"),
          examination("\"signs\":{\"pain\":true}"),
          strength("\"mrc\":4"),
          strength("\"muscle\":\"apb\""),
          strength("\"muscle\":\"apb\",\"region\":\"hand\",\"mrc\":4"),
          strength("\"muscle\":\"APB\",\"mrc\":4"),
          strength("\"muscle\":\"apb\",\"mrc\":6"),
          strength("\"muscle\":\"apb\",\"mrc\":4.5"),
          strength("\"muscle\":\"apb\",\"mrc\":\"5+\""),
          strength("\"muscle\":\"apb\",\"mrc\":\"0+\""),
          strength("\"muscle\":\"apb\",\"mrc\":\"4/5\""),
          strength("\"muscle\":\"apb\",\"mrc\":4,\"weak\":false"),
          strength("\"muscle\":\"apb\",\"mrc\":\"5\",\"weak\":true"),
          study(""),
          study(",\"responses\":[]"),
          response(""),
          response(",\"distanceMillimetres\":80"),
          response(",\"outcome\":\"absent\",\"amplitudeMillivolts\":0"),
          response(",\"outcome\":\"not-tested\",\"velocityMetresPerSecond\":50"),
          response(",\"amplitudeMillivolts\":40.1"),
          response(",\"trace\":{\"sampleIntervalMilliseconds\":0,\"millivolts\":[0,1]}"),
          response(",\"trace\":{\"sampleIntervalMilliseconds\":0.1,\"millivolts\":[0]}"),
          sensory(",\"outcome\":\"absent\",\"amplitudeMicrovolts\":1"),
          sensory(",\"outcome\":\"absent\",\"judged\":\"normal\""),
          sensory(",\"outcome\":\"not-tested\",\"latencyMilliseconds\":3"),
          sensory(",\"acrossSegment\":{\"from\":\"ankle\"}"));
}
