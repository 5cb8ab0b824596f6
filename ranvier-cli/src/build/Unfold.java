import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes out what javac leaves to be put together at run time: `equals` and `hashCode` of records,
/// and `switch` over types. The JDK's ahead-of-time cache keeps lambdas but not these, so that each
/// would cost every command some milliseconds.
class Unfold {
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final String RECORDS = "Ljava/lang/runtime/ObjectMethods;";
  private static final String SWITCHES = "Ljava/lang/runtime/SwitchBootstraps;";

  private final ClassModel model;
  private final ClassDesc self;
  private final boolean isInterface;
  private final Map<String, InvokeDynamicInstruction> switches = new LinkedHashMap<>();

  private Unfold(ClassModel model) {
    this.model = model;
    this.self = model.thisClass().asSymbol();
    this.isInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
  }

  /// @return the class with both written out
  static byte[] unfold(ClassFile classFile, byte[] bytes) {
    var unfold = new Unfold(classFile.parse(bytes));
    return classFile.build(unfold.self, unfold::build);
  }

  private void build(ClassBuilder builder) {
    for (var element : model) {
      if (element instanceof MethodModel method && method.code().isPresent()) {
        method(builder, method);
      } else {
        builder.with(element);
      }
    }
    switches.forEach((name, call) -> typeSwitch(builder, name, call));
  }

  private void method(ClassBuilder builder, MethodModel method) {
    for (CodeElement element : method.code().orElseThrow()) {
      if (element instanceof InvokeDynamicInstruction call && isFrom(call, RECORDS)) {
        boolean equals = call.name().equalsString("equals");
        if (equals || call.name().equalsString("hashCode")) {
          builder.withMethodBody(
              method.methodName(),
              method.methodType(),
              method.flags().flagsMask(),
              code -> {
                if (equals) {
                  equalsBody(code, components(call));
                } else {
                  hashBody(code, components(call));
                }
              });
          return;
        }
      }
    }
    builder.transformMethod(
        method,
        java.lang.classfile.MethodTransform.transformingCode(
            (code, element) -> {
              if (element instanceof InvokeDynamicInstruction call && isPlainSwitch(call)) {
                String name = "typeSwitch$" + switches.size();
                switches.put(name, call);
                code.invokestatic(self, name, call.typeSymbol(), isInterface);
              } else {
                code.with(element);
              }
            }));
  }

  private static boolean isFrom(InvokeDynamicInstruction call, String owner) {
    return call.bootstrapMethod().owner().descriptorString().equals(owner);
  }

  private static boolean isPlainSwitch(InvokeDynamicInstruction call) {
    return isFrom(call, SWITCHES)
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc);
  }

  /// The getters of the record's components.
  private static List<DirectMethodHandleDesc> components(InvokeDynamicInstruction call) {
    return call.bootstrapArgs().stream()
        .filter(argument -> argument instanceof DirectMethodHandleDesc)
        .map(argument -> (DirectMethodHandleDesc) argument)
        .toList();
  }

  private static ClassDesc type(DirectMethodHandleDesc getter) {
    return getter.invocationType().returnType();
  }

  private void equalsBody(CodeBuilder code, List<DirectMethodHandleDesc> getters) {
    Label different = code.newLabel();
    int other = code.allocateLocal(TypeKind.REFERENCE);
    code.aload(1).instanceOf(self).ifeq(different);
    code.aload(1).checkcast(self).astore(other);
    for (var getter : getters) {
      ClassDesc type = type(getter);
      code.aload(0).getfield(self, getter.methodName(), type);
      code.aload(other).getfield(self, getter.methodName(), type);
      TypeKind kind = TypeKind.from(type);
      switch (kind) {
        case REFERENCE -> {
          code.invokestatic(
              OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
          code.ifeq(different);
        }
        case DOUBLE, FLOAT, LONG -> {
          code.invokestatic(box(kind), "compare", MethodTypeDesc.of(CD_int, type, type));
          code.ifne(different);
        }
        default -> code.if_icmpne(different);
      }
    }
    code.iconst_1().ireturn();
    code.labelBinding(different).iconst_0().ireturn();
  }

  private void hashBody(CodeBuilder code, List<DirectMethodHandleDesc> getters) {
    code.iconst_0();
    for (var getter : getters) {
      ClassDesc type = type(getter);
      code.bipush(31).imul();
      code.aload(0).getfield(self, getter.methodName(), type);
      TypeKind kind = TypeKind.from(type);
      boolean reference = kind == TypeKind.REFERENCE;
      code.invokestatic(
          reference ? OBJECTS : box(kind),
          "hashCode",
          MethodTypeDesc.of(CD_int, reference ? CD_Object : type));
      code.iadd();
    }
    code.ireturn();
  }

  private static ClassDesc box(TypeKind kind) {
    String name =
        switch (kind) {
          case BOOLEAN -> "Boolean";
          case BYTE -> "Byte";
          case CHAR -> "Character";
          case SHORT -> "Short";
          case INT -> "Integer";
          case LONG -> "Long";
          case FLOAT -> "Float";
          case DOUBLE -> "Double";
          default -> throw new IllegalArgumentException(kind + " has no box");
        };
    return ClassDesc.of("java.lang." + name);
  }

  /// The number of the first label from `restart` on that fits the object; -1 for null.
  private void typeSwitch(ClassBuilder builder, String name, InvokeDynamicInstruction call) {
    builder.withMethodBody(
        name,
        call.typeSymbol(),
        ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC,
        code -> {
          Label notNull = code.newLabel();
          code.aload(0).ifnonnull(notNull).iconst_m1().ireturn().labelBinding(notNull);
          var labels = call.bootstrapArgs();
          for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
          }
          code.loadConstant(labels.size()).ireturn();
        });
  }
}
