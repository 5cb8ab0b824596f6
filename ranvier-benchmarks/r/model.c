/* Immunoglobulin in two compartments with a depot, and block, for R's deSolve: docs/concepts/immune.md. */
#include <R.h>

static double parameters[13];

#define LOW parameters[0]
#define ADDED parameters[1]
#define SATURATION parameters[2]
#define WIDTH parameters[3]
#define CENTRAL parameters[4]
#define PERIPHERAL parameters[5]
#define EXCHANGE parameters[6]
#define ABSORPTION parameters[7]
#define BASELINE parameters[8]
#define MOST parameters[9]
#define HALF parameters[10]
#define ATTACK parameters[11]
#define REPAIR parameters[12]

static double elimination(double level) {
    double flux = LOW * level;
    if (ADDED > 0) {
        double over = (level - SATURATION) / WIDTH;
        flux += ADDED * WIDTH * ((over > 0 ? over : 0) + log1p(exp(-fabs(over))));
    }
    return flux;
}

static double synthesis;

void start(void (*fill)(int *, double *)) {
    int count = 13;
    fill(&count, parameters);
    synthesis = elimination(BASELINE);
}

/* depot g, central g, peripheral g, infusion g/d, share blocked */
void derivatives(int *count, double *t, double *y, double *dy, double *out, int *ip) {
    double level = y[1] / CENTRAL;
    double exchange = EXCHANGE * (level - y[2] / PERIPHERAL);
    double above = level > BASELINE ? level - BASELINE : 0;
    double drive = ATTACK * (1 - MOST * above / (HALF + above));
    dy[0] = -ABSORPTION * y[0];
    dy[1] = synthesis + ABSORPTION * y[0] + y[3] - elimination(level) - exchange;
    dy[2] = exchange;
    dy[3] = 0;
    dy[4] = drive * (1 - y[4]) - REPAIR * y[4];
}
