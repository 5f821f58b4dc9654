using System.CommandLine;

var root = new RootCommand("Decides whether AI compute may move under the United States export controls, on any date, and says why.");
return root.Parse(args).Invoke();
