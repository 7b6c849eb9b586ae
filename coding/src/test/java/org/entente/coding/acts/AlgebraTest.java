package org.entente.coding.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.event.Auxiliary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlgebraTest {
  @ParameterizedTest(name = "{0}({1}) is {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          refuse   | CONSULT - 040          | REJECT meet 125           | a refused meeting
          refuse   | RETREAT release 0841   | REJECT yield 1243         | a refused release
          intend   | AID - 072              | AGREE - 0332              | aid to come
          agree    | CONSULT - 046          | AGREE - 036               | future meeting
          announce | RETREAT withdraw 087   | CONCEDE - 087             | announced withdrawal
          yield    | RETREAT withdraw 087   | CONCEDE - 0356            | withdrawal to come
          agree    | RETREAT - 085          | AGREE - 0354              | promised concession
          intend   | SANCTION discontinue 163 | THREATEN restrict 1312  | hostile act to come
          stop     | AID - 070              | SANCTION discontinue 162  | undoing turns the sign
          stop     | ASSAULT - 190          | RETREAT ceasefire 0871    | stopped attack
          lift     | COERCE curfew 1723     | CONCEDE - 0813            | lifted curfew
          threaten | SANCTION discontinue 163 | THREATEN restrict 1312  | threat with sanctions
          demand   | RETREAT - 085          | REQUEST yield 1054        | ease sanctions
          accuse   | ASSAULT - 190          | ACCUSE allege 1123        | accused of attacking
          condemn  | ASSAULT - 190          | ACCUSE disapprove 111     | the attack is old news
          do       | ASSAULT - 190          | ASSAULT 190               | light verb
          """)
  void operatorAndActMakeOneCode(String operator, String content, String code, String because) {
    ActCode act = ActCode.of(content);
    Algebra.Result result = Algebra.standard().apply(operator, act).orElseThrow();
    assertThat(result.code().orElse(act)).hasToString(code.replace(" - ", " "));
  }

  @ParameterizedTest(name = "{0} adds {1}")
  @CsvSource({"deny,NEGATION", "fail,NEGATION", "consider,HYPOTHETICAL"})
  void operatorsThatKeepTheCodeChangeItsStanding(String operator, Auxiliary mode) {
    Algebra.Result result =
        Algebra.standard().apply(operator, ActCode.of("ASSAULT - 190")).orElseThrow();
    assertThat(result.code()).isEmpty();
    assertThat(result.auxiliary()).containsExactly(mode);
  }
}
