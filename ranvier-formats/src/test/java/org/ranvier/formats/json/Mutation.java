package org.ranvier.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One random change of a JSON document: a key renamed, removed or given another value.
final class Mutation {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SplittableRandom random;

  Mutation(long seed) {
    random = new SplittableRandom(seed);
  }

  String of(String document) {
    JsonNode root = JSON.readTree(document);
    List<ObjectNode> objects = new ArrayList<>();
    List<ArrayNode> lists = new ArrayList<>();
    collect(root, objects, lists);
    if (!lists.isEmpty() && random.nextInt(6) == 0) {
      change(lists.get(random.nextInt(lists.size())));
    } else {
      change(objects.get(random.nextInt(objects.size())));
    }
    return JSON.writeValueAsString(root);
  }

  private static void collect(JsonNode node, List<ObjectNode> objects, List<ArrayNode> lists) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      objects.add(object);
    }
    if (node instanceof ArrayNode list) {
      lists.add(list);
    }
    for (JsonNode child : node) {
      collect(child, objects, lists);
    }
  }

  private void change(ArrayNode list) {
    switch (random.nextInt(4)) {
      case 0 -> list.removeAll();
      case 1 -> list.add(value(NODES.nullNode()));
      case 2 -> list.add(NODES.objectNode());
      default -> list.addAll(list.deepCopy());
    }
  }

  private void change(ObjectNode object) {
    List<String> keys = new ArrayList<>(object.propertyNames());
    String key = keys.get(random.nextInt(keys.size()));
    JsonNode old = object.path(key);
    switch (random.nextInt(6)) {
      case 0 -> object.remove(key);
      case 1 -> {
        object.remove(key);
        object.set(key + "s", old);
      }
      case 2 -> object.set(keys.get(random.nextInt(keys.size())), old);
      default -> object.set(key, value(old));
    }
  }

  private JsonNode value(JsonNode old) {
    if (old.isNumber() && random.nextBoolean()) {
      double[] factors = {-1, 0, 0.001, 0.1, 0.5, 1.1, 2, 10, 1000};
      return NODES.numberNode(old.asDouble() * factors[random.nextInt(factors.length)]);
    }
    return switch (random.nextInt(14)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.booleanNode(false);
      case 3 -> NODES.stringNode("");
      case 4 -> NODES.stringNode("absent");
      case 5 -> NODES.stringNode("normal");
      case 6 -> NODES.stringNode("5");
      case 7 -> NODES.stringNode("2023-02-30");
      case 8 -> NODES.stringNode("abductor pollicis brevis");
      case 9 -> NODES.numberNode(5);
      case 10 -> NODES.numberNode(5.0);
      case 11 -> NODES.numberNode(1e12);
      case 12 -> NODES.objectNode();
      default -> NODES.arrayNode();
    };
  }
}
